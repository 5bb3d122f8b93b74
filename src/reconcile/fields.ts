import type { Standing } from '../model/claim.js'
import type { Account, Field, IncidentFields } from '../model/incident.js'
import type { Place } from '../model/mention.js'
import { organOf, sideOf, type PartyRef } from '../model/party.js'
import { valueOf } from '../model/reading.js'
import { isoOf } from './days.js'
import type { Family } from './family.js'
import { closest, sharedPoints, type Nearness } from './geography.js'
import { groupBy, byText } from './partition.js'
import { doersOf, endsFire, type Profile } from './profile.js'
import { isUnnamed, statusOf, type Word } from './status.js'

interface Telling<V> {
  readonly key: string
  readonly value: V
  readonly teller: Profile
  readonly denies: boolean
}

const speakerOf = (teller: Profile): PartyRef => teller.claim.attribution.speaker.party

/** Speakers in order of name; unnamed voices only where nobody is named, since they mostly repeat. */
const speakersOf = (tellers: readonly Profile[]): readonly PartyRef[] => {
  const speakers = [...new Set(tellers.map(speakerOf))].sort(byText)
  const named = speakers.filter((speaker) => !isUnnamed(speaker))
  return named.length > 0 ? named : speakers
}

const fieldOf = <V>(tellings: readonly Telling<V>[], sides: readonly string[], compatible: (one: V, other: V) => boolean, same: (one: V, other: V) => boolean = compatible): Field<V> => {
  const groups = [...groupBy(tellings, (telling) => telling.key)].sort(([one], [other]) => byText(one, other)).map(([, group]) => group)
  const accounts = groups.flatMap((group): readonly Account<V>[] => {
    const [first] = group
    const [claims, denials] = [group.filter((telling) => !telling.denies), group.filter((telling) => telling.denies)]
    return first === undefined ? [] : [{
      value: first.value,
      claimedBy: speakersOf(claims.map((telling) => telling.teller)),
      deniedBy: speakersOf(denials.map((telling) => telling.teller)),
      claims: group.map((telling) => telling.teller.claim.id).sort(byText),
    }]
  })
  const words = accounts.flatMap((account, value): readonly Word[] => [
    ...account.claimedBy.map((speaker) => ({ value, speaker, denies: false })),
    ...account.deniedBy.map((speaker) => ({ value, speaker, denies: true })),
  ])
  const by = (test: (one: V, other: V) => boolean) => (one: number, other: number): boolean => {
    const [a, b] = [accounts[one], accounts[other]]
    return a !== undefined && b !== undefined && (one === other || test(a.value, b.value))
  }
  return { status: statusOf({ words, sides, compatible: by(compatible), same: by(same) }), accounts }
}

/** The hour at which fire ended is the incident's time only where it tells nothing but that. */
const times = (tellers: readonly Profile[]): readonly Telling<string>[] => tellers.filter((teller) => !endsFire(teller) || tellers.every((other) => other.family === 'truce')).flatMap((teller) => {
  const time = teller.claim.frame.time === null ? undefined : valueOf(teller.claim.frame.time.reading)
  return time === undefined || teller.when.when === 'yearless' ? [] : [{ key: time.edtf, value: time.edtf, teller, denies: false }]
})

/** Where no words tell the day: on the day before the report came out or on that day, marked as uncertain (EDTF `?`); what is told to go on, on the day of the report. */
const timesOfReport = (tellers: readonly Profile[]): readonly Telling<string>[] => tellers.flatMap((teller) => {
  if (teller.out === null || (teller.when.when !== 'unknown' && teller.claim.frame.time !== null)) return []
  const value = teller.when.when === 'day' ? isoOf(teller.when.day) : `${isoOf(teller.out - 1)}?/${isoOf(teller.out)}?`
  return [{ key: value, value, teller, denies: false }]
})

/** Two times can hold at once where one day is in both: hours within a day are moments of one incident, not a dispute. */
const timesMeet = (one: string, other: string): boolean => {
  const [from, to] = ends(one)
  const [otherFrom, otherTo] = ends(other)
  return from <= otherTo && otherFrom <= to
}

const ends = (edtf: string): readonly [string, string] => {
  const [from = edtf, to = from] = edtf.replaceAll('?', '').split('/')
  const pad = (date: string, rest: string): string => `${date.slice(0, 10)}${rest.slice(date.slice(0, 10).length)}`
  return [pad(from, '0000-01-01'), pad(to, '9999-12-31')]
}

const placesOf = (tellers: readonly Profile[]): readonly Telling<Place>[] =>
  tellers.flatMap((teller) => teller.places.map((place) => ({ key: place.id, value: place, teller, denies: false })))

/** The one side that a claim makes the doer; none where it names both, or nobody. */
const accused = (teller: Profile): string | null => {
  const [only, second] = doersOf(teller)
  return only !== undefined && second === undefined ? only : null
}

/** Families of which somebody is the doer; meetings and accords have none. */
const deeds: readonly Family[] = ['force', 'build-up', 'movement', 'coercion', 'protest']

/**
 * Who began, by who is said to have used force (or brought up troops, closed a road …); a side's word on its own force counts only where
 * it names nobody else. A side that says itself that it used force denies something else by its denials: see `aims`.
 */
const initiators = (events: readonly Profile[], denials: readonly Profile[]): readonly Telling<PartyRef>[] => {
  const told = events.some((teller) => teller.family === 'force') ? deeds.slice(0, 1) : deeds
  const isDeed = ({ family }: Profile): boolean => family !== null && told.includes(family)
  const force = events.filter(isDeed)
  const blamesOther = new Set(force.flatMap((teller) => (teller.speaker !== null && accused(teller) !== null && accused(teller) !== teller.speaker ? [teller.speaker] : [])))
  const claims = force.flatMap((teller) => {
    const value = accused(teller)
    const own = teller.speaker !== null && value === teller.speaker
    return value === null || (own && blamesOther.has(teller.speaker ?? '')) ? [] : [{ key: value, value, teller, denies: false }]
  })
  const admits = (teller: Profile, value: PartyRef): boolean => force.some((event) => accused(event) === value && event.speaker === teller.speaker)
  const denied = denials.flatMap((teller) => {
    const value = accused(teller)
    return !isDeed(teller) || value === null || !claims.some((claim) => claim.value === value) || admits(teller, value) ? [] : [{ key: value, value, teller, denies: true }]
  })
  return [...claims, ...denied]
}

/** Organs that stand for whom a toll counts. */
const hurt: Readonly<Partial<Record<Standing, string>>> = { civilian: 'CIV', police: 'POL', military: 'MIL' }

/** Whom force was aimed at: the told patients and the dead and wounded by organ, `CIV (NKR)`; a denial with the same patients counts against it. */
const aims = (events: readonly Profile[], denials: readonly Profile[]): readonly Telling<string>[] => [...events, ...denials].flatMap((teller) => {
  if (teller.family !== 'force') return []
  const hit = teller.claim.frame.patients.flatMap((patient) => {
    const organ = organOf(patient.party)
    return organ === null ? [] : [`${organ} (${sideOf(patient.party)})`]
  })
  const harmed = teller.claim.frame.tolls.flatMap(({ whose, standing }) => (whose === null || whose === 'both' || hurt[standing] === undefined ? [] : [`${hurt[standing]} (${sideOf(whose)})`]))
  return [...new Set([...hit, ...harmed])].map((value) => ({ key: value, value, teller, denies: teller.role === 'denial' }))
})

const weapons = (tellers: readonly Profile[]): readonly Telling<string>[] => tellers.flatMap((teller) => {
  const side = accused(teller)
  return teller.claim.frame.instruments.map(({ lemma }) => {
    const value = side === null ? lemma : `${lemma} (${side})`
    return { key: value, value, teller, denies: teller.role === 'denial' }
  })
})

const outcomes = (tellers: readonly Profile[]): readonly Telling<string>[] => tellers.flatMap((teller) => {
  if (teller.family !== 'truce' && teller.claim.frame.type !== 'RETREAT') return []
  const time = teller.claim.frame.time === null ? undefined : valueOf(teller.claim.frame.time.reading)
  const value = [teller.claim.frame.mode ?? teller.claim.frame.type.toLowerCase(), time?.edtf ?? ''].filter((part) => part !== '').join(' ')
  return [{ key: value, value, teller, denies: teller.role === 'denial' }]
})

const always = (): boolean => true
const equal = (one: string, other: string): boolean => one === other

/** Outcomes that say the same: of one kind, at times that meet. */
const outcomesMeet = (one: string, other: string): boolean => {
  const [[kind, at], [otherKind, otherAt]] = [one.split(' '), other.split(' ')]
  return kind === otherKind && (at === undefined || otherAt === undefined || timesMeet(at, otherAt))
}

/** Accounts as they stand, but a dispute only between speakers none of whose places can be one scene: sides name several. The name of a whole state or its border neither agrees nor disputes where anybody is more exact. */
const placeField = (tellers: readonly Profile[], sides: readonly string[]): Field<Place> => {
  const { accounts } = fieldOf(placesOf(tellers), sides, always)
  const speakers = [...new Set(accounts.flatMap((account) => account.claimedBy))].sort(byText)
  const named = speakers.map((speaker) => accounts.filter((account) => account.claimedBy.includes(speaker)).map((account) => account.value))
  const exact = named.map((places) => places.filter((place) => place.precision !== 'state' && place.precision !== 'border'))
  const told = exact.some((places) => places.length > 0) ? exact : named
  const words = speakers.flatMap((speaker, value) => (told[value]?.length === 0 ? [] : [{ value, speaker, denies: false }]))
  const near = (one: number, other: number): Nearness | null => closest(told[one] ?? [], told[other] ?? [])
  const same = (one: number, other: number): boolean => near(one, other) === 'same' || near(one, other) === 'near' || sharedPoints(told[one] ?? [], told[other] ?? []).length > 0
  return { status: statusOf({ words, sides, compatible: (one, other) => near(one, other) !== 'apart', same }), accounts }
}

/** Every field with all its accounts; `tellers` are the incident's events, `denials` what denies them. */
export const fieldsOf = (tellers: readonly Profile[], denials: readonly Profile[], sides: readonly string[]): IncidentFields => {
  const told = times(tellers)
  return {
    time: fieldOf(told.length > 0 ? told : timesOfReport(tellers), sides, timesMeet),
    place: placeField(tellers, sides),
    initiator: fieldOf(initiators(tellers, denials), sides, equal),
    weapon: fieldOf(weapons([...tellers, ...denials.filter((denial) => denial.family === 'force')]), sides, always, equal),
    aim: fieldOf(aims(tellers, denials), sides, always, equal),
    outcome: fieldOf(outcomes(tellers), sides, always, outcomesMeet),
  }
}
