import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, Measure, MeasureContext } from '../figure.js'
import { openModel, type Model } from '../../src/text/model.js'
import { readConllu } from '../text/conllu.js'
import { readHeldOut, scoreEntities } from '../text/entities.js'
import { readGold, readRaw, spell } from '../text/gold.js'
import { joinHyphens } from '../text/hyphens.js'
import { readArticles, scoreAttributions } from '../text/polnear.js'
import { trainingFigures } from '../text/scores.js'
import { scoreRaw, scoreSyntax } from '../text/syntax.js'
import { newTally, type Tally } from '../text/tally.js'

const goals: Readonly<Record<string, number>> = {
  'text.upos': 0.96, 'text.uas': 0.91, 'text.las': 0.88, 'text.entities': 0.8, 'text.source': 0.75, 'text.cue': 0.75, 'text.content': 0.75, 'text.attribution': 0.7,
}

const figure = (measure: string, set: string, tally: Tally, name: string): Figure => {
  const goal = goals[measure]
  return { measure, set, value: tally.f1(name), n: tally.expected(name), ...(goal === undefined ? {} : { goal }) }
}

const absent = (measures: readonly string[], set: string, reason: string): readonly Figure[] => measures.map((measure) => ({ measure, set, value: null, reason }))

/** Figures of text/: syntax on EWT dev, entities on GUM documents held out, attributions on PolNeAR dev; `.raw` from the text alone. */
export const measure: Measure = async function* (context) {
  const folder = join(context.root, 'models/en')
  if (!existsSync(join(folder, 'model.json'))) {
    yield* absent(Object.keys(goals), 'all', 'models/en holds no network')
    return
  }
  const model = await openModel(folder)
  yield* measureSyntax(model, context)
  yield* measureEntities(model, context)
  yield* measureAttributions(model, context)
  yield* trainingFigures(folder)
  await model.close()
}

const syntax = ['upos', 'uas', 'las', 'lemma']
const raw = ['tokens', 'sentences', 'upos', 'uas', 'las']

async function* measureSyntax(model: Model, { shared, note }: MeasureContext): AsyncGenerator<Figure> {
  const file = join(shared, 'train/ewt/dev.conllu')
  if (!existsSync(file)) {
    yield* absent([...syntax, ...raw.map((name) => `${name}.raw`)].map((name) => `text.${name}`), 'ewt-dev', 'the set is not there')
    return
  }
  const [gold, fromRaw] = [newTally(), newTally()]
  for (const document of readConllu(readFileSync(file, 'utf8'))) {
    scoreSyntax(document, (await readGold(document, model)).sentences, gold)
    const sentences = document.sentences.map(joinHyphens)
    scoreRaw({ sentences }, (await readRaw(document.name, spell(document).text, model)).sentences, fromRaw)
  }
  note('text: EWT dev read')
  yield* syntax.map((name) => figure(`text.${name}`, 'ewt-dev', gold, name))
  yield* raw.map((name) => figure(`text.${name}.raw`, 'ewt-dev', fromRaw, name))
}

async function* measureEntities(model: Model, { shared, note }: MeasureContext): AsyncGenerator<Figure> {
  const documents = existsSync(join(shared, 'train/gum')) ? readHeldOut(shared) : 'the set is not there'
  if (typeof documents === 'string') {
    yield* absent(['text.entities', 'text.entities.raw'], 'gum-heldout', documents)
    return
  }
  const [gold, fromRaw] = [newTally(), newTally()]
  for (const document of documents) {
    const { text } = spell(document)
    scoreEntities(document, text, (await readGold(document, model)).sentences, gold)
    scoreEntities(document, text, (await readRaw(document.name, text, model)).sentences, fromRaw)
  }
  note('text: GUM read')
  yield figure('text.entities', 'gum-heldout', gold, 'entities')
  yield figure('text.entities.raw', 'gum-heldout', fromRaw, 'entities')
}

async function* measureAttributions(model: Model, { shared, note }: MeasureContext): AsyncGenerator<Figure> {
  const folder = join(shared, 'eval/polnear-dev/data/dev')
  const names = ['source', 'cue', 'content', 'attribution'] as const
  if (!existsSync(folder)) {
    yield* absent(names.map((name) => `text.${name}`), 'polnear-dev', 'the set is not there')
    return
  }
  const tally = newTally()
  for (const article of readArticles(folder)) scoreAttributions(article, await readRaw(article.name, article.text, model), tally)
  note('text: PolNeAR dev read')
  yield* names.map((name) => figure(`text.${name}`, 'polnear-dev', tally, name))
  yield figure('text.attribution.strict', 'polnear-dev', tally, 'strict')
}
