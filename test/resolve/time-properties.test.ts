import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { readEdtf, writeEdtf } from '../../src/model/edtf.js'
import { resolved } from '../../src/model/reading.js'
import { addMonths, calendarDay, dayNumber, readDay, weekdayOf, writeDay } from '../../src/resolve/time/calendar.js'
import { dayStretch, intervalOf } from '../../src/resolve/time/stretch.js'
import { findTimes } from '../../src/resolve/time/times.js'
import { plainAnalysis, plainDocument } from './plain-text.js'

const context = { language: english, packs: [], gazetteer: { find: () => [] } }
const anyDay = fc.integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2090, 12, 31) })
const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const timesIn = (text: string, day: number) => findTimes(plainDocument(text), plainAnalysis(text), context, resolved(intervalOf(dayStretch(day), [])))

describe('times', () => {
  it('never put a past-tense weekday after the document’s date, nor more than a week before it', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(...weekdayNames), fc.constantFrom('Fire was opened on', 'The army shelled the village on', 'It had begun on'), (day, name, lead) => {
      const [mention] = timesIn(`${lead} ${name}.`, day)
      const found = mention?.reading.reading === 'resolved' ? readDay(mention.reading.value.edtf) : null
      expect(found).not.toBeNull()
      expect((found ?? 0) <= day && (found ?? 0) > day - 7).toBe(true)
      expect(weekdayNames[weekdayOf(found ?? 0) - 1]).toBe(name)
    }))
  })

  it('never put a past-tense month and day after the document’s date', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 28 }), fc.constantFrom('January', 'March', 'July', 'December'), (day, dayOfMonth, month) => {
      const [mention] = timesIn(`Fire was opened on ${month} ${dayOfMonth}.`, day)
      const found = mention?.reading.reading === 'resolved' ? readDay(mention.reading.value.edtf) : null
      expect(found !== null && found <= day && found > day - 367).toBe(true)
    }))
  })

  it('keep spans in the text, EDTF strict and bounds in order, whatever the text', () => {
    const words = fc.constantFrom('on', 'the', 'Tuesday', 'March', '5', '31', 'November', '2020', ',', 'last', 'night', 'of', 'two', 'weeks', 'ago', 'at', '10:00', 'p.m.', 'and', '-', 'from', 'to', 'year', '44th', 'day', 'war', '99', '/', 'early', 'GMT', '\n', '.', '’')
    fc.assert(fc.property(fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')), anyDay, (text, day) => {
      for (const { span, reading } of timesIn(text, day)) {
        expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
        const intervals = reading.reading === 'resolved' ? [reading.value] : reading.reading === 'ambiguous' ? reading.candidates : []
        for (const { edtf, earliest, latest } of intervals) {
          expect(readEdtf(edtf), `${text}: ${edtf}`).not.toBeNull()
          if (earliest !== null && latest !== null) expect(earliest.slice(0, 10) <= latest.slice(0, 10), `${text}: ${earliest} ${latest}`).toBe(true)
        }
      }
    }), { numRuns: 400 })
  })

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), anyDay, (text, day) => { timesIn(text, day) }))
  })
})

describe('the calendar', () => {
  it('goes there and back', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = calendarDay(day)
      expect(dayNumber(year, month, dayOfMonth)).toBe(day)
      expect(readDay(writeDay(day))).toBe(day)
      expect(weekdayOf(day + 7)).toBe(weekdayOf(day))
    }))
  })

  it('knows its weekdays and months', () => {
    expect(weekdayOf(dayNumber(2021, 11, 28))).toBe(7)
    expect(writeDay(addMonths(dayNumber(2023, 1, 31), 1))).toBe('2023-02-28')
    expect(readDay('2023-11-31')).toBeNull()
  })
})

describe('EDTF', () => {
  const good = ['2021', '2021-11', '2021-11-16', '2021-11-16T10:00', '2021-11-16T10:00Z', '2021-11-16T10:00+04:00', '2021-23', '2021-36', '2021-41', '199X', '19XX', 'XXXX', 'XXXX-03-05', 'XXXX-03', '2021-11-XX', '2023-09-19/2023-09-20', 'XXXX-03-05/..', '../2024-05-02', '2020-09/2020-10']
  const bad = ['', '2021-13', '2021-11-31', '2021-02-29', '21-11-16', '2021-1-1', '2021-11-16T25:00', '2021-11-16T10', '2021-11-16 10:00', '../..', '2021/2022/2023', '2021-37', '2021-25', '19X', 'XX21', '199X-03', '2021-23-01', ' 2021', '2021/']

  it.each(good)('reads and writes %s', (text) => {
    const edtf = readEdtf(text)
    expect(edtf === null ? null : writeEdtf(edtf)).toBe(text)
  })

  it.each(bad)('refuses “%s”', (text) => expect(readEdtf(text)).toBeNull())
})
