/** Settings of a server that no clock stops, however busy the machine is. */
export const PATIENT = { AETIA_DEADLINE_MS: '600000', AETIA_WRITE_DEADLINE_MS: '600000', AETIA_PATH_MS: '600000' }
