/** Carried by every answer about an injury. */
export const NOTICE = 'Not medical advice'
