import type { LanguagePack } from '../model/language.js'
import { openModel } from '../text/model.js'
import type { Model } from '../text/model.js'
import { modelFolder } from './knowledge.js'

/** Networks of one thread, each opened when the first document of its language comes. */
export const openModels = (): { readonly modelOf: (language: LanguagePack) => Promise<Model>; readonly close: () => Promise<void> } => {
  const open = new Map<string, Promise<Model>>()
  return {
    modelOf: (language) => {
      const model = open.get(language.tag) ?? openModel(modelFolder(language))
      open.set(language.tag, model)
      return model
    },
    close: async () => { for (const model of open.values()) await (await model).close() },
  }
}
