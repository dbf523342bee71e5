/** Whether a text is an address of the web, so that a link to it runs nothing. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
