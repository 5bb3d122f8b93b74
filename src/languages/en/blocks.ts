import type { BlockRow, BlockRows } from '../../model/rows/blocks.js'

const titleMonths = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const month = `(?:${titleMonths}|${titleMonths.toUpperCase()}|${titleMonths.toLowerCase()})\\.?`
const titleWeekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun'
const weekday = `(?:${titleWeekdays}|${titleWeekdays.toUpperCase()}|${titleWeekdays.toLowerCase()})\\.?`
const calendarDate = `(?:${weekday},?\\s+)?(?:${month}\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${month})(?:,?\\s+\\d{4})?`
const clock = '(?:,?\\s+(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,5}(?:[+-]\\d+)?\\)?)?)?'
const agencyDate = `(?:${calendarDate}|${month})`
const numericDate = '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}'
const isoDate = '\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?'

const dates = [
  {
    id: 'en.block.last-update', kind: 'date', part: 'line', where: 'anywhere',
    pattern: `^(?:last\\s+)?(?:updated?|modified|revised)(?:\\s+(?:on|at))?\\s*:?\\s+.{0,12}\\d.{0,40}$`,
    examples: ['[Last update: May 2, 2024 16:23]', '[Updated 3 March 2023, 14:05]', '[Last modified on 2023-09-01]'],
    counterexamples: ['Updated figures were released by the ministry on 3 March'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.published', kind: 'date', part: 'line', where: 'anywhere',
    pattern: `^(?:published|posted|first published|date|publication date|issued)(?:\\s+(?:on|at))?\\s*:?\\s+.{0,14}\\d.{0,40}$`,
    examples: ['[Published: 5 March 2023 18:20]', '[Posted on September 1, 2023]', '[Date: 2021-11-16]'],
    counterexamples: ['Posted guards opened fire'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.date-line', kind: 'date', part: 'line', where: 'head',
    pattern: `^(?:${weekday},?\\s+)?(?:${calendarDate}|${numericDate}|${isoDate})${clock}$`,
    examples: ['[Sunday, November 28]', '[1 September 2023, 14:30]', '[05.03.2023 10:15]', '[2021-11-16T16:00+04:00]'],
    counterexamples: ['On Sunday, November 28, fire was opened'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.time-first', kind: 'date', part: 'line', where: 'head',
    pattern: `^\\d{1,2}:\\d{2}(?:\\s*[ap]m)?\\s*[,|/–-]?\\s+(?:${calendarDate}|${numericDate})$`,
    examples: ['[16:40, 17 November 2021]', '[10:15 | 05.03.2023]'],
    counterexamples: ['10:15 a patrol was shot at'], source: 'page furniture of agencies',
  },
] as const satisfies readonly BlockRow[]

const bylines = [
  {
    id: 'en.block.byline', kind: 'byline', part: 'line', where: 'head', cased: true,
    pattern: `^(?:By|BY|by)\\s+\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:and\\s+)?[\\p{L}.'’-]+){0,6}(?:[,|\\s–-]+(?:${calendarDate}|${numericDate}).{0,20})?$`,
    examples: ['[By Timur Example September 2, 2023]', '[By Anna Sample and Omar Sample]'],
    counterexamples: ['By nightfall, two soldiers had been killed.', 'By Tuesday evening calm had prevailed in the region along the border.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.author', kind: 'byline', part: 'line', where: 'anywhere', cased: true,
    pattern: `^(?:Author|Written by|Reported by|Reporting by|Editing by|Edited by|Translated by|Source|AUTHOR|SOURCE)\\s*:?\\s+\\p{Lu}[\\p{L}.'’ ,-]{2,50}$`,
    examples: ['[Author: Anna Sample]', '[Reporting by Anna Sample, editing by Omar Sample]', '[Source: Example Agency]'],
    counterexamples: ['Source close to the ministry said that four soldiers were killed and that the fire had ceased by noon.'], source: 'page furniture of news sites and agencies',
  },
] as const satisfies readonly BlockRow[]

const datelines = [
  {
    id: 'en.block.dateline-agency', kind: 'dateline', part: 'prefix', where: 'head', cased: true,
    pattern: `^\\p{Lu}[\\p{L}'’. -]{2,30},\\s+${agencyDate}(?:,?\\s*\\d{4})?[.,]?\\s*(?:\\(?\\p{Lu}[\\p{L}\\p{N}.'’/ -]{1,30}\\)?)?\\s*(?:[—–:]|-(?=\\s)|\\.(?=\\s))\\s*`,
    examples: ['[BAKU, Sept 1 (Example) —] The ministry said so.', '[Yerevan, March 5, EXAMPLEPRESS.] Fire was opened.', '[Tbilisi, 5 March –] Talks began.'],
    counterexamples: ['Baku, March 5 was a quiet day.', 'On Friday, September 1, fire was opened.'], source: 'AP style, datelines; agency practice',
  },
  {
    id: 'en.block.dateline-city', kind: 'dateline', part: 'prefix', where: 'head', cased: true,
    pattern: `^\\p{Lu}{3}[\\p{Lu} .'’-]{0,30}(?:,\\s*[\\p{L}. ]{3,20})?\\s+(?:\\(\\p{Lu}[\\p{L}\\p{N} .-]{1,24}\\)\\s*)?[—–-]{1,2}\\s+`,
    examples: ['[GENEVA (Example) —] Talks began.', '[ADDIS ABABA –] The army said so.', '[MOSCOW --] Fire has stopped.'],
    counterexamples: ['NATO-led forces withdrew.', 'The NATO – led by others – withdrew.'], source: 'AP style, datelines',
  },
] as const satisfies readonly BlockRow[]

const captions = [
  {
    id: 'en.block.caption-credit-slash', kind: 'caption', part: 'line', where: 'anywhere', cased: true,
    pattern: `^.{3,400}\\s/\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}(?:/\\s(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4})?$`,
    examples: ['[Three men were wounded at the border on September 1, 2023 / Anna Sample / Example]', '[A checkpoint on the road / Example Photos]'],
    counterexamples: ['The 9/10 November statement was signed.', 'They met on 3 / 4 March.'], source: 'photo credits of news sites',
  },
  {
    id: 'en.block.caption-credit-bracket', kind: 'caption', part: 'line', where: 'anywhere', cased: true,
    pattern: `^[^.!?]{8,200}\\s\\((?!\\p{Lu}{5,}\\))(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}(?:/\\s?(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4})?\\)$`,
    examples: ['[Soldiers at a post in the region (Example)]', '[A convoy on the road (Anna Sample/Example)]'],
    counterexamples: ['Ministry holds briefing on the situation (UPDATED)', 'Fire was opened near the village (formerly Upper Sample).'], source: 'photo credits of news sites',
  },
  {
    id: 'en.block.caption-label', kind: 'caption', part: 'line', where: 'anywhere',
    pattern: `^(?:photo|image|picture|file photo|file image|illustration|video|photo credit|image credit|photograph)(?:\\s+(?:by|from|credit))?\\s*[:©/].{0,200}$|^©.{1,80}$|^.{3,300}\\bfile photo\\.?$`,
    examples: ['[Photo: Example Agency]', '[© Example / Anna Sample]', '[The checkpoint in a file photo]'],
    counterexamples: ['Video showed that shells had hit the village.'], source: 'photo credits of news sites',
  },
] as const satisfies readonly BlockRow[]

const furniture = [
  {
    id: 'en.block.comment-form', kind: 'boilerplate', part: 'line', where: 'tail', closes: true,
    pattern: `^(?:leave a (?:reply|comment)|post a comment|add (?:a |your )?comment|write a comment|join the (?:discussion|conversation)|comments(?: are closed)?\\.?|(?:no|\\d+) comments?|cancel reply|leave a reply cancel reply)$`,
    examples: ['[Leave a Reply]', '[Post a comment]', '[Comments are closed.]'],
    counterexamples: ['Comments by the minister followed.'], source: 'comment forms of blog software',
  },
  {
    id: 'en.block.comment-fields', kind: 'boilerplate', part: 'line', where: 'tail', closes: true,
    pattern: `^(?:your email address will not be published\\.?)?\\s*(?:required fields are marked\\s*\\*?\\.?)?$|^save my name, email.{0,120}$`,
    examples: ['[Your email address will not be published. Required fields are marked *.]', '[Required fields are marked *]', '[Save my name, email, and website in this browser]'],
    counterexamples: ['Your email was published.'], source: 'comment forms of blog software',
  },
  {
    id: 'en.block.related', kind: 'boilerplate', part: 'line', where: 'tail', closes: true,
    pattern: `^(?:you (?:might|may) also (?:like|be interested in).{0,30}|related (?:articles?|news|posts?|stories|topics?|content)|recommended(?: for you| reading| stories)?|most (?:read|popular|viewed)|latest news|more (?:stories|articles|news)|read more|(?:see|read) also|similar (?:posts|articles)|trending(?: now)?)\\s*:?$`,
    examples: ['[You Might Also Like]', '[Related articles:]', '[Most read]'],
    counterexamples: ['Related talks were held on Friday.', 'You might also like to know that fire has stopped.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.read-also', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:read (?:also|more|next)|see also|also read|more on this|don['’]t miss|watch(?: also)?)\\s*:\\s.{3,200}$`,
    examples: ['[Read also: Ministers to meet next week]', '[Watch: what the sides say]'],
    counterexamples: ['Read the statement, the minister urged.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.more-section', kind: 'boilerplate', part: 'line', where: 'tail',
    pattern: `^more\\s+(?:on\\s+|from\\s+|in\\s+)?[\\p{L}-]+$`,
    examples: ['[More policy]', '[More from World]'],
    counterexamples: ['More than forty shells fell.', 'More dead were found near the road'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.newsroom-logo', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:none|null|undefined|advertisement|advertising|sponsored(?: content)?|(?:[\\p{L}.]+\\s){0,3}logo|loading(?:\\.{3}|…)?|image|embed|menu|home|search|\\d+ min(?:ute)?s?(?: read)?)$`,
    examples: ['[Newsroom logo]', '[None]', '[Advertisement]', '[3 min read]'],
    counterexamples: ['None of them was wounded', 'Home guards opened fire'], source: 'remains of images and templates in extracted text',
  },
  {
    id: 'en.block.share', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:share(?: (?:this|on|via|with).{0,40})?|tweet|print|copy link|facebook|twitter|telegram|whatsapp|linkedin|(?:click )?to share.{0,40}|follow us.{0,60}|(?:like|find) us on.{0,40})$`,
    examples: ['[Share this article]', '[Follow us on Telegram]', '[Facebook]'],
    counterexamples: ['Share of the blame lies with both, he said.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.subscribe', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:subscribe|sign up|register|log ?in|sign in|create an account|get (?:the|our) (?:latest|newsletter|app)|join our|download our|support (?:us|our)|become a member|donate)\\b.{0,120}$`,
    examples: ['[Subscribe to our newsletter]', '[Sign up for daily updates]', '[Join our channel]'],
    counterexamples: ['Subscribers read that fire was opened.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.cookie', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^.{0,80}\\b(?:cookies?|privacy policy|terms of (?:use|service)|gdpr)\\b.{0,200}$`,
    examples: ['[We use cookies to improve your experience]', '[Privacy policy and terms of use]'],
    counterexamples: ['Officials discussed the policy.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.rights', kind: 'boilerplate', part: 'line', where: 'tail',
    pattern: `^(?:copyright\\b.{0,160}|.{0,60}all rights reserved\\.?.{0,60}|(?:any )?(?:use|reproduction|reprint(?:ing)?) of (?:this |the |our )?(?:materials?|content|article).{0,160}|if you (?:find|found|notice|spot) (?:a|an) (?:error|mistake|typo).{0,160})$`,
    examples: ['[All rights reserved.]', '[Copyright 2023 Example]', '[If you notice an error in the text, select it]'],
    counterexamples: ['All rights of residents are reserved to the court, he said.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.tags', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|section)\\s*:\\s?.{1,160}$|^(?:#[\\p{L}\\p{N}_]+\\s*)+$`,
    examples: ['[Tags: border, talks]', '[#border #talks]', '[Filed under: World]'],
    counterexamples: ['Topics that the ministers discussed were not told.'], source: 'page furniture of news sites',
  },
  {
    id: 'en.block.views', kind: 'boilerplate', part: 'line', where: 'anywhere',
    pattern: `^(?:\\d[\\d,.]*k?\\s+(?:views?|reads?|shares?|likes?)|views?\\s*:?\\s*\\d[\\d,.]*)$`,
    examples: ['[1,204 views]', '[Views: 311]'], counterexamples: ['12 shares of land were returned to residents'], source: 'page furniture of news sites',
  },
] as const satisfies readonly BlockRow[]

/** How English pages mark what is not the article: dates, bylines, datelines, photo credits and furniture. */
export const blocks: BlockRows = { rules: [...dates, ...bylines, ...datelines, ...captions, ...furniture] }
