import { SHIPPED_CONTENT } from '../../src/app/first-content.ts'
import type { ContentFile } from '../../src/content/files/read-content-files.ts'
import { checkFiles } from '../../src/projection/check-files.ts'
import { readContentFolder } from '../../src/storage/content-folder.ts'

/** The files that the product ships with. */
export const shippedFiles = (): Promise<ContentFile[]> => readContentFolder(SHIPPED_CONTENT)

/** What these files hold, checked. */
export const shippedContent = async () => checkFiles(await shippedFiles())
