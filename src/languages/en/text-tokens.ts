import type { SplitRow, TokenRow } from '../../model/rows/text.js'

const ud = 'Universal Dependencies English guidelines, tokenization'
const contract = 'training/CONTRACT.md, tokens as the network saw them'

/** What a token looks like, in the order in which the rows are tried. */
export const tokenRows = [
  {
    id: 'text.token.address',
    pattern: String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]*[\p{L}\p{N}\/=#]`,
    examples: ['It was posted at [https://example.org/a?b=1].', 'See [www.example.org].'],
    counterexamples: ['See [www.example.org.]'],
    source: contract,
  },
  {
    id: 'text.token.email',
    pattern: String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
    examples: ['Write to [press@example.org].'],
    counterexamples: ['Sold [3@5] each.'],
    source: contract,
  },
  {
    id: 'text.token.domain',
    pattern: String.raw`[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){0,3}\.(?:{domains})(?![\p{L}\p{N}-])`,
    examples: ['The site [News.am] reported it.', 'It was on [1news.az].'],
    counterexamples: ['It hit the [region.The] rest held.'],
    source: 'outlets that are named by their address',
  },
  {
    id: 'text.token.handle',
    pattern: String.raw`[@#][\p{L}\p{N}_]+`,
    examples: ['The account [@example_1] said so.', 'They wrote [#peace].'],
    counterexamples: ['Ranked [# 5] of all.'],
    source: contract,
  },
  {
    id: 'text.token.title',
    pattern: String.raw`(?:{titles})\.(?![\p{L}\p{N}]*@)`,
    examples: ['[Gen.] Smith spoke.', 'Then [Lt.] [Col.] Jones came.'],
    counterexamples: ['They shot at the [column.]'],
    source: contract,
  },
  {
    id: 'text.token.trailer',
    pattern: String.raw`(?:{trailers})\.`,
    examples: ['Shells, drones, [etc.] were used.', 'Acme [Inc.] denied it.'],
    counterexamples: ['It happened in [Marco.]'],
    source: contract,
  },
  {
    id: 'text.token.month',
    pattern: String.raw`(?:{months})\.(?![\p{Ll}])`,
    examples: ['It ended on [Nov.] 10.', 'In [Sept.] 2020 it began.'],
    counterexamples: ['They reached the [mar.]'],
    source: contract,
  },
  {
    id: 'text.token.number-sign',
    pattern: String.raw`[Nn]os?\.(?=\s?\d)`,
    examples: ['Resolution [No.] 822 was cited.'],
    counterexamples: ['They said [no.] It went on.'],
    source: contract,
  },
  {
    id: 'text.token.latin',
    pattern: String.raw`(?:al|[Cc]f|[Cc]a|viz|[Aa]pprox)\.(?=\s+[\p{L}\p{N}])`,
    examples: ['It took [approx.] 20 minutes.', 'The paper of Smith et [al.] 2020 says so.'],
    counterexamples: ['It was named [al-Cf.]'],
    source: ud,
  },
  {
    id: 'text.token.acronym',
    pattern: String.raw`(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{Lu}\.\p{Lu}(?![\p{L}\p{N}])|[ap]\.m(?![\p{L}\p{N}])`,
    examples: ['The [U.S.] envoy left.', 'At 10 [a.m.] it ended.', 'A [U.N] team came.', 'They met, [i.e.] they spoke.'],
    counterexamples: ['It hit the [post.Then] it stopped.'],
    source: ud,
  },
  {
    id: 'text.token.initial',
    pattern: String.raw`\p{Lu}\.(?!\.)|(?:{digraphs})\.(?=\s?\p{Lu}[\p{Ll}’'])`,
    examples: ['[J.] Smith spoke.', 'Mr. [Yu.] Ivanov spoke.', '[N.] [K.] Jones spoke.'],
    counterexamples: ['It was hit by the [MOD.]'],
    source: contract,
  },
  {
    id: 'text.token.iso-date',
    pattern: String.raw`\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}(?![\p{L}\p{N}])`,
    examples: ['It began on [2020-09-27].'],
    counterexamples: ['The years [1988-1994] were hard.'],
    source: 'ISO 8601',
  },
  {
    id: 'text.token.number',
    pattern: String.raw`\p{Nd}+(?:[.,:\/]\p{Nd}+)+\p{L}*(?:[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*)*`,
    examples: ['It cost [1,234.5] dollars.', 'At [07:50] it began.', 'The statement of [9/10] November.', 'A [1,000-strong] force came.', 'Fire stopped at [06.00].'],
    counterexamples: ['About [1,200-1,300] men came.', 'It was [10,] then 11.'],
    source: contract,
  },
  {
    id: 'text.token.word',
    pattern: String.raw`[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*[\p{L}\p{M}\p{N}])?(?:(?:(?<!\p{Nd})[-‐‑]|[-‐‑](?!\p{Nd})|['’‘´])[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*[\p{L}\p{M}\p{N}])?)*`,
    examples: ['The [Nagorno-Karabakh] region.', 'A [45-year-old] man.', 'The [T-72] tank.', 'The poet [Sa’id] wrote.', 'It was on the [44th] day.', 'They flew [20km] away.'],
    counterexamples: ['It [ended--then] it began.', 'On [12-13] September it ended.'],
    source: contract,
  },
  {
    id: 'text.token.clitic',
    pattern: String.raw`(?<=[\p{L}\p{N}.)\]”"%])['’](?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])`,
    examples: ['The U.S.[’s] envoy left.', 'The “Post”[’s] report.'],
    counterexamples: ['They said [‘s] was missing.'],
    source: ud,
  },
  {
    id: 'text.token.emoji',
    pattern: String.raw`\p{Extended_Pictographic}(?:\p{M}|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*`,
    examples: ['Peace [🕊️] now.'],
    counterexamples: ['Peace [🕊️🕊️] now.'],
    source: 'Unicode Technical Standard 51, emoji sequences',
  },
  {
    id: 'text.token.sign',
    pattern: String.raw`([^\p{L}\p{M}\p{N}\s])\1*`,
    examples: ['They left [...] and came back.', 'It cost [$]5.', 'They left [--] then came back.'],
    counterexamples: ['They left [.)] and came back.'],
    source: contract,
  },
] as const satisfies readonly TokenRow[]

/** How words fall into syntactic words; the first row that matches applies, again to its first part. */
export const splitRows = [
  {
    id: 'text.split.not',
    pattern: String.raw`^(.+)(n['’]t)$`,
    examples: ['They did[n’t] fire.', "They [ca]n't fire."],
    counterexamples: ['The [ca]nt of the road.'],
    source: ud,
  },
  {
    id: 'text.split.clitic',
    pattern: String.raw`^(.+)(['’](?:s|m|d|re|ve|ll))$`,
    examples: ['Baku[’s] army.', 'They[’ve] gone.', 'The [T-72]’s crew.'],
    counterexamples: ['The poet [Sa]’id came.'],
    source: ud,
  },
  {
    id: 'text.split.fused',
    pattern: String.raw`^(can|gon|got|wan)(not|na|ta)$`,
    examples: ['They can[not] leave.', 'They are gon[na] leave.'],
    counterexamples: ['The [can]non fired.'],
    source: ud,
  },
] as const satisfies readonly SplitRow[]
