/** The few members of a parsed page's nodes that ingest uses, so that the browser's DOM types stay out of the server's code. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
  remove(): void
}

/** Node types of the DOM standard. */
export const elementNode = 1
export const textNode = 3
