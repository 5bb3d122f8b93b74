import { openPacks, version } from '../../pipeline/knowledge.js'
import { partyNamesOf } from '../../publish/party-names.js'
import { buildServer, listen } from '../../server/server.js'
import type { Run } from '../commands.js'
import { openSettled, withRecord } from '../with-record.js'

/** `audiatur serve`: until the process is asked to stop. */
export const run: Run = ({ options, terminal }) =>
  withRecord(openSettled(options.record), async ({ store, settings }) => {
    const { packs, states } = openPacks(settings.conflicts)
    const app = buildServer({ store, names: partyNamesOf([...packs.map(({ pack }) => pack), states]), version: version() })
    const address = await listen(app, options.host ?? '127.0.0.1', options.port ?? 4280)
    terminal.out(`The record at ${options.record} is served at ${address} (stop with Ctrl-C).`)
    await terminal.stopped()
    await app.close()
    return 0
  })
