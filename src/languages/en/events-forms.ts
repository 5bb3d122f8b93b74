import type { EndingRow } from '../../model/rows/extract.js'

/** Endings of regular English forms, likeliest first; a lemma counts only where some row knows it. */
export const endingRows = [
  { cut: 'ies', add: 'y' }, { cut: 'ied', add: 'y' }, { cut: 'es', add: 'e' }, { cut: 's', add: '' }, { cut: 'es', add: '' }, { cut: 'ed', add: 'e' }, { cut: 'ed', add: '' }, { cut: 'ing', add: 'e' }, { cut: 'ing', add: '' },
  { cut: 'lled', add: 'l' }, { cut: 'lling', add: 'l' }, { cut: 'pped', add: 'p' }, { cut: 'pping', add: 'p' }, { cut: 'tted', add: 't' }, { cut: 'tting', add: 't' }, { cut: 'rred', add: 'r' }, { cut: 'rring', add: 'r' },
  { cut: 'bbed', add: 'b' }, { cut: 'bbing', add: 'b' }, { cut: 'nned', add: 'n' }, { cut: 'nning', add: 'n' }, { cut: 'mmed', add: 'm' }, { cut: 'mming', add: 'm' }, { cut: 'men', add: 'man' }, { cut: 'ves', add: 'fe' }, { cut: 'dding', add: 'd' }, { cut: 'dded', add: 'd' }, { cut: 'gged', add: 'g' }, { cut: 'ying', add: 'ie' },
] as const satisfies readonly EndingRow[]

/** Irregular English forms of words that rows know. */
export const irregularForms: Readonly<Record<string, string>> = {
  took: 'take', taken: 'take', began: 'begin', begun: 'begin', fought: 'fight', met: 'meet', held: 'hold', sent: 'send', struck: 'strike', fell: 'fall', fallen: 'fall', lost: 'lose', fled: 'flee', shot: 'shoot', hit: 'hit', slew: 'slay', slain: 'slay', went: 'go', gone: 'go',
  came: 'come', gave: 'give', given: 'give', broke: 'break', broken: 'break', brought: 'bring', sought: 'seek', spoke: 'speak', spoken: 'speak', withdrew: 'withdraw', withdrawn: 'withdraw', blew: 'blow', blown: 'blow', flew: 'fly', flown: 'fly', left: 'leave', laid: 'lay', led: 'lead', made: 'make',
  paid: 'pay', said: 'say', told: 'tell', threw: 'throw', thrown: 'throw', drove: 'drive', driven: 'drive', drew: 'draw', drawn: 'draw', swore: 'swear', sworn: 'swear', forbade: 'forbid', forbidden: 'forbid', froze: 'freeze', frozen: 'freeze', kept: 'keep', beat: 'beat', beaten: 'beat', overran: 'overrun',
  retook: 'retake', retaken: 'retake', undertook: 'undertake', undertaken: 'undertake', forgave: 'forgive', children: 'child', women: 'woman', wives: 'wife', lives: 'life', became: 'become', shook: 'shake', rose: 'rise', risen: 'rise', built: 'build', fed: 'feed', burnt: 'burn', had: 'have', has: 'have', did: 'do', done: 'do', saw: 'see', seen: 'see', knew: 'know', wounded: 'wound',
  was: 'be', were: 'be', been: 'be', is: 'be', are: 'be', shown: 'show', showed: 'show', stole: 'steal', stolen: 'steal', hung: 'hang', caught: 'catch', stood: 'stand', won: 'win', meant: 'mean', thought: 'think', written: 'write', wrote: 'write', ran: 'run', heard: 'hear', got: 'get', sold: 'sell', put: 'put', set: 'set', cut: 'cut', shut: 'shut', borne: 'bear', crises: 'crisis', arisen: 'arise', arose: 'arise', stricken: 'strike', bound: 'bind', ceded: 'cede',
  people: 'people', clashes: 'clash', losses: 'loss', hostilities: 'hostility', bodies: 'body', casualties: 'casualty',
}
