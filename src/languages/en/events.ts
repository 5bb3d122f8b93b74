import type { ExtractRows } from '../../model/rows/extract.js'
import { assaultNouns, assaultTriggers } from './events-assault.js'
import { wordClasses } from './events-classes.js'
import { agreeTriggers, aidTriggers, consultTriggers, retreatTriggers, supportTriggers } from './events-cooperation.js'
import { coerceTriggers, mobilizeTriggers, protestTriggers, sanctionTriggers } from './events-force.js'
import { endingRows, irregularForms } from './events-forms.js'
import { supportRows } from './events-support.js'
import { accuseTriggers, rejectTriggers, requestTriggers, threatenTriggers } from './events-verbal.js'
import { instrumentRows } from './instruments.js'
import { roleRows } from './roles.js'
import { statusRows } from './status.js'
import { standingRows, tollRows } from './tolls.js'

const triggers = [
  ...assaultTriggers, ...assaultNouns, ...coerceTriggers, ...mobilizeTriggers, ...protestTriggers, ...sanctionTriggers, ...accuseTriggers, ...requestTriggers,
  ...rejectTriggers, ...threatenTriggers, ...agreeTriggers, ...consultTriggers, ...supportTriggers, ...aidTriggers, ...retreatTriggers,
]

/** All rows by which events are read in English. */
export const englishEvents: ExtractRows = {
  rules: [...triggers, ...supportRows, ...statusRows, ...tollRows, ...standingRows, ...instrumentRows],
  classes: wordClasses,
  triggers,
  supports: supportRows,
  roles: roleRows,
  statuses: statusRows,
  tolls: tollRows,
  standings: standingRows,
  instruments: instrumentRows,
  endings: endingRows,
  irregular: irregularForms,
}
