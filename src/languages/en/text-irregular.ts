import type { IrregularRow } from '../../model/rows/text.js'

const grammar = 'irregular forms of English as dictionaries list them'
const ud = 'lemmas of UD English EWT'

/** Forms whose lemma no ending tells. In the examples the brackets hold the form, and the lemma follows after `=`. */
export const irregularRows = [
  {
    id: 'text.lemma.be-have-do',
    tags: '^(VB.?|MD|AUX)$',
    forms: {
      am: 'be', is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', being: 'be', '’m': 'be', "'m": 'be', '’re': 'be', "'re": 'be', "'ve": 'have', '’ve': 'have',
      has: 'have', had: 'have', having: 'have', does: 'do', did: 'do', done: 'do', doing: 'do', ca: 'can', wo: 'will', sha: 'shall', "'ll": 'will', '’ll': 'will',
      re: 'be', ve: 'have',
    },
    examples: ['They [were] left. = be', 'It [has] ended. = have'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.would', tags: '^MD$', forms: { "'d": 'would', '’d': 'would' }, examples: ['They[’d] leave. = would'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.had', tags: '^VB[DN]$', forms: { "'d": 'have', '’d': 'have' }, examples: ['They[’d] left. = have'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.not', tags: '^RB$', forms: { "n't": 'not', 'n’t': 'not', nt: 'not' }, examples: ['They did[n’t] leave. = not'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.determiner', tags: '^(DT|PDT)$', forms: { an: 'a', these: 'this', those: 'that' }, examples: ['They held [these] posts. = this'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.past',
    tags: '^VB[DN]$',
    forms: {
      arose: 'arise', arisen: 'arise', ate: 'eat', eaten: 'eat', awoke: 'awake', awoken: 'awake', beat: 'beat', beaten: 'beat', became: 'become', become: 'become', befell: 'befall',
      began: 'begin', begun: 'begin', beheld: 'behold', bent: 'bend', beset: 'beset', bet: 'bet', bid: 'bid', bit: 'bite', bitten: 'bite', bled: 'bleed', blew: 'blow', blown: 'blow', bore: 'bear', borne: 'bear',
      born: 'bear', bound: 'bind', bought: 'buy', bred: 'breed', broke: 'break', broken: 'break', brought: 'bring', built: 'build', burnt: 'burn', burst: 'burst', came: 'come', come: 'come',
      cast: 'cast', caught: 'catch', chose: 'choose', chosen: 'choose', clung: 'cling', cost: 'cost', crept: 'creep', cut: 'cut', dealt: 'deal', drank: 'drink', drawn: 'draw', drew: 'draw',
      driven: 'drive', drove: 'drive', drunk: 'drink', dug: 'dig', dwelt: 'dwell', fallen: 'fall', fed: 'feed', fell: 'fall', felt: 'feel', fled: 'flee', flew: 'fly', flown: 'fly', flung: 'fling',
      forbade: 'forbid', forbidden: 'forbid', forecast: 'forecast', foresaw: 'foresee', foreseen: 'foresee', forgave: 'forgive', forgiven: 'forgive', forgot: 'forget', forgotten: 'forget', forsaken: 'forsake', fought: 'fight', found: 'find',
      froze: 'freeze', frozen: 'freeze', gave: 'give', given: 'give', gone: 'go', got: 'get', gotten: 'get', grew: 'grow', ground: 'grind', grown: 'grow', heard: 'hear', held: 'hold', hid: 'hide',
      hidden: 'hide', hit: 'hit', hung: 'hang', hurt: 'hurt', kept: 'keep', knelt: 'kneel', knew: 'know', known: 'know', laid: 'lay', lain: 'lie', lay: 'lie', leant: 'lean', leapt: 'leap', learnt: 'learn', led: 'lead', left: 'leave',
      lent: 'lend', let: 'let', lit: 'light', lost: 'lose', made: 'make', meant: 'mean', met: 'meet', misled: 'mislead', misunderstood: 'misunderstand', mown: 'mow', overcame: 'overcome', overcome: 'overcome',
      overheard: 'overhear', overran: 'overrun', overrun: 'overrun', oversaw: 'oversee', overseen: 'oversee', overthrew: 'overthrow', overthrown: 'overthrow', overtook: 'overtake', overtaken: 'overtake', paid: 'pay', proven: 'prove', put: 'put', quit: 'quit', ran: 'run', rang: 'ring', read: 'read', rebuilt: 'rebuild', repaid: 'repay',
      rid: 'rid', ridden: 'ride', risen: 'rise', rode: 'ride', rose: 'rise', run: 'run', rung: 'ring', said: 'say', sang: 'sing', sank: 'sink', sat: 'sit', saw: 'see', seen: 'see', sent: 'send', set: 'set', sewn: 'sew', shaken: 'shake',
      shed: 'shed', shone: 'shine', shook: 'shake', shot: 'shoot', shown: 'show', shrank: 'shrink', shrunk: 'shrink', shut: 'shut', slain: 'slay', slept: 'sleep', slew: 'slay', slid: 'slide', slung: 'sling', sold: 'sell', sought: 'seek', sown: 'sow', sped: 'speed', spent: 'spend', spilt: 'spill',
      split: 'split', spoke: 'speak', spoken: 'speak', sprang: 'spring', spread: 'spread', sprung: 'spring', spun: 'spin', stank: 'stink', stole: 'steal', stolen: 'steal', stood: 'stand', strewn: 'strew', stricken: 'strike', strove: 'strive', striven: 'strive', struck: 'strike', stuck: 'stick', stung: 'sting',
      sung: 'sing', sunk: 'sink', swam: 'swim', swept: 'sweep', swollen: 'swell', swore: 'swear', sworn: 'swear', swum: 'swim', swung: 'swing', taken: 'take', taught: 'teach', thought: 'think', threw: 'throw',
      thrown: 'throw', thrust: 'thrust', told: 'tell', took: 'take', tore: 'tear', torn: 'tear', trod: 'tread', trodden: 'tread', undergone: 'undergo', understood: 'understand', undertaken: 'undertake', undertook: 'undertake', underwent: 'undergo', undone: 'undo', upheld: 'uphold', upset: 'upset', wept: 'weep',
      went: 'go', withdrawn: 'withdraw', withdrew: 'withdraw', withheld: 'withhold', withstood: 'withstand', woke: 'wake', woken: 'wake', won: 'win', wore: 'wear', worn: 'wear', wound: 'wind', wove: 'weave', woven: 'weave', wrote: 'write', written: 'write', wrung: 'wring',
      rebroadcast: 'rebroadcast', broadcast: 'broadcast', retook: 'retake', retaken: 'retake', resold: 'resell', redrawn: 'redraw', redrew: 'redraw', rewritten: 'rewrite', mistook: 'mistake', mistaken: 'mistake', outdid: 'outdo', outdone: 'outdo', partook: 'partake', foretold: 'foretell', inset: 'inset', offset: 'offset', hove: 'heave', panicked: 'panic', trafficked: 'traffic', mimicked: 'mimic', died: 'die', lied: 'lie', tied: 'tie', vied: 'vie', agreed: 'agree', freed: 'free', guaranteed: 'guarantee', decreed: 'decree', refereed: 'referee', disagreed: 'disagree', pleaded: 'plead',
    },
    examples: ['They [told] him. = tell', 'It was [shot] down. = shoot', 'He [fled] home. = flee'], counterexamples: [], source: grammar,
  },
  {
    id: 'text.lemma.participle', tags: '^VBG$',
    forms: { dying: 'die', lying: 'lie', tying: 'tie', vying: 'vie', panicking: 'panic', trafficking: 'traffic', dyeing: 'dye', seeing: 'see', fleeing: 'flee', agreeing: 'agree', freeing: 'free', being: 'be', singeing: 'singe', canoeing: 'canoe' },
    examples: ['They were [dying] there. = die'], counterexamples: [], source: grammar,
  },
  {
    id: 'text.lemma.present', tags: '^VBZ$', forms: { goes: 'go', undergoes: 'undergo', does: 'do', echoes: 'echo', vetoes: 'veto', dies: 'die', lies: 'lie', ties: 'tie', focuses: 'focus' }, examples: ['It [goes] on. = go'], counterexamples: [], source: grammar,
  },
  {
    id: 'text.lemma.plural',
    tags: '^NNP?S$',
    forms: {
      men: 'man', women: 'woman', children: 'child', people: 'people', feet: 'foot', teeth: 'tooth', geese: 'goose', mice: 'mouse', lives: 'life', wives: 'wife', knives: 'knife', halves: 'half', selves: 'self', shelves: 'shelf', wolves: 'wolf',
      thieves: 'thief', leaves: 'leaf', loaves: 'loaf', calves: 'calf', crises: 'crisis', analyses: 'analysis', theses: 'thesis', bases: 'base', hypotheses: 'hypothesis', parentheses: 'parenthesis', oases: 'oasis', criteria: 'criterion', phenomena: 'phenomenon', media: 'media', data: 'data', troops: 'troop',
      series: 'series', species: 'species', headquarters: 'headquarters', means: 'means', politics: 'politics', economics: 'economics', clothes: 'clothes', goods: 'goods', whereabouts: 'whereabouts', surroundings: 'surroundings', barracks: 'barracks', aircraft: 'aircraft', crossroads: 'crossroads', corps: 'corps', gallows: 'gallows', outskirts: 'outskirts', remains: 'remains', thanks: 'thanks', news: 'news', potatoes: 'potato', tomatoes: 'tomato', heroes: 'hero', vetoes: 'veto', torpedoes: 'torpedo', cargoes: 'cargo', echoes: 'echo', embargoes: 'embargo', mosquitoes: 'mosquito', volcanoes: 'volcano', buses: 'bus', gases: 'gas', viruses: 'virus', ties: 'tie', lies: 'lie', pies: 'pie', movies: 'movie', cookies: 'cookie', zombies: 'zombie', calories: 'calorie', goalies: 'goalie', houses: 'house', axes: 'axe', indices: 'index', appendices: 'appendix', matrices: 'matrix', vertices: 'vertex', alumni: 'alumnus', fungi: 'fungus', nuclei: 'nucleus', stimuli: 'stimulus', police: 'police', cattle: 'cattle', clergy: 'clergy', caches: 'cache', headaches: 'headache', avalanches: 'avalanche',
    },
    examples: ['Two [men] left. = man', 'The [crises] ended. = crisis'], counterexamples: [], source: grammar,
  },
  {
    id: 'text.lemma.good', tags: '^JJ[RS]$', forms: { better: 'good', best: 'good' }, examples: ['They want a [better] way. = good'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.well', tags: '^RB[RS]$', forms: { better: 'well', best: 'well' }, examples: ['They fared [better] then. = well'], counterexamples: [], source: ud,
  },
  {
    id: 'text.lemma.compared', tags: '^(JJ[RS]|RB[RS])$',
    forms: { worse: 'bad', worst: 'bad', more: 'more', most: 'most', less: 'less', least: 'least', further: 'far', farther: 'far', furthest: 'far', farthest: 'far', elder: 'old', eldest: 'old' },
    examples: ['It went [further] then. = far'], counterexamples: [], source: ud,
  },
] as const satisfies readonly IrregularRow[]
