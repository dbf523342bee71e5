/** An address without its query, which may hold what a caller asked and is nobody's business. */
export const pathOf = (url: string): string => url.split('?', 1)[0] ?? url
