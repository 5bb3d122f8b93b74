// Compiles the world gazetteer into dist/gazetteer.bin from the installed packages and data/; run after the TypeScript build.
import { buildWorldGazetteer, worldGazetteerPath } from '../dist/ingest/gazetteer.js'

buildWorldGazetteer()
process.stdout.write(`gazetteer: ${worldGazetteerPath()}\n`)
