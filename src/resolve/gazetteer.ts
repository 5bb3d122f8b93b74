export { joinGazetteers } from '../model/gazetteer.js'
export type { Gazetteer, GazetteerRow } from '../model/gazetteer.js'
