import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Two sides' statements on one clash, a page, and lines of JSON; written for these tests. */
export const articles = {
  'one-side.txt': 'YEREVAN, March 5, 2023. The Defence Ministry of Armenia said that Azerbaijani forces opened fire on Armenian positions near Sotk on March 5. Two Armenian soldiers were killed, the ministry said.\n',
  'other-side.txt': 'BAKU, March 5, 2023. The Defence Ministry of Azerbaijan said that Armenian forces opened fire on Azerbaijani positions near Kalbajar on March 5. One Azerbaijani soldier was wounded, the ministry said.\n',
  'page.html': '<!doctype html><html lang="en"><head><title>Talks held</title><meta property="article:published_time" content="2023-03-07"></head><body><article><h1>Talks held</h1><p>The foreign ministers of Armenia and Azerbaijan met in Geneva on March 6, 2023, the Swiss government said. They discussed the situation along the border for two hours.</p><p>The Foreign Ministry of Armenia called on Azerbaijan to withdraw its troops.</p></article><section>Leave a Reply</section></body></html>',
  'lines.jsonl': `${JSON.stringify({ title: 'Short', date: '2023-03-08', text: 'Armenia denied on March 8 that its forces had opened fire near Sotk.' })}\n\n${JSON.stringify({ text: 'Министерство обороны Азербайджана сообщило, что огонь был открыт по позициям армии.' })}\n`,
} as const

/** Writes the articles into a folder and gives its path. */
export const writeArticles = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text)
  return folder
}
