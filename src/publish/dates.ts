const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

const dayWords = (edtf: string): string => {
  const match = /^(\d{4}|XXXX|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2}:\d{2}).*)?$/.exec(edtf)
  const [, year = '', month, day, clock] = match ?? []
  if (match === null || /^\d{2}XX/.test(year)) return edtf
  const name = month === undefined || month === 'XX' ? '' : (months[Number(month) - 1] ?? '')
  if (month !== undefined && month !== 'XX' && name === '') return edtf
  const parts = [day === undefined || day === 'XX' ? '' : String(Number(day)), name, year === 'XXXX' ? '(year not told)' : year].filter((part) => part !== '')
  return `${parts.join(' ')}${clock === undefined ? '' : `, ${clock}`}`
}

/** An EDTF date in words: `2021-11-16` → `16 November 2021`, `2023-09-19/2023-09-20` → `19 September 2023 to 20 September 2023`; what is odd stays as it is. */
export const edtfWords = (edtf: string): string => {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return dayWords(from)
  if (from === '..' || from === '') return `until ${dayWords(to)}`
  return to === '..' || to === '' ? `from ${dayWords(from)}` : `${dayWords(from)} to ${dayWords(to)}`
}
