import { incidentLine } from '../../publish/incidents-json.js'
import type { Run } from '../commands.js'
import { incidentLines } from '../lines.js'
import { openSettled, withRecord } from '../with-record.js'

/** `audiatur incidents`: every incident of the record, earliest first. */
export const run: Run = ({ options, terminal }) =>
  withRecord(openSettled(options.record), async ({ store }) => {
    const incidents = await store.incidents()
    for (const incident of incidents) {
      if (options.json) terminal.out(JSON.stringify(incidentLine(incident)))
      else for (const line of incidentLines(incident)) terminal.out(line)
    }
    if (incidents.length === 0 && !options.json) terminal.out('The record holds no incident yet.')
    return 0
  })
