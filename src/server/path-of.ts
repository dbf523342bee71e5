/** An address without its query, which may hold private parts of a caller's question. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url
