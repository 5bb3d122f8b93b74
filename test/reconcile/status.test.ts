import { describe, expect, it } from 'vitest'
import type { FieldStatus } from '../../src/model/incident.js'
import { statusOf } from '../../src/reconcile/status.js'

/** "AAA says 1", "BBB denies 1": words on the values 1, 2 …, of which different ones exclude each other. */
const statusFor = (...told: readonly string[]): FieldStatus => statusOf({
  sides: ['AAA', 'BBB'], compatible: (one, other) => one === other,
  words: told.map((words) => {
    const [speaker = '', verb = '', value = ''] = words.split(' ')
    return { speaker, denies: verb === 'denies', value: Number(value) }
  }),
})

describe('the status rule', () => {
  it.each<readonly [FieldStatus, readonly string[]]>([
    ['single-source', ['AAA/MOD says 1']],
    ['one-sided', ['AAA/MOD says 1', 'AAA/MFA says 1']],
    ['agreed', ['AAA/MOD says 1', 'BBB/MOD says 1']],
    ['agreed', ['AAA/MOD says 1', 'CCC/MFA says 1']],
    ['disputed', ['AAA/MOD says 1', 'BBB/MOD says 2']],
    ['disputed', ['AAA/MOD says 1', 'BBB/MOD denies 1']],
    ['disputed', ['AAA/MOD says 1', 'CCC/MFA says 2']],
    ['third-party', ['CCC/MFA says 1']],
    ['third-party', ['outlet says 1']],
    ['single-source', ['AAA/MOD says 1', 'outlet says 1']],
    ['single-source', ['AAA/MOD says 1', 'BBB/MOD denies 2']],
    ['withdrawn', ['AAA/MOD says 1', 'AAA/MOD denies 1']],
    ['single-source', ['AAA/MOD says 1', 'AAA/MOD denies 1', 'BBB/MOD says 2']],
    ['one-sided', ['AAA/MOD says 1', 'AAA/MFA says 2']],
  ])('%s: %j', (status, told) => {
    expect(statusFor(...told)).toBe(status)
  })
})
