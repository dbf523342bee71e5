import type { UploadedFiles } from '../content/assets/uploaded-file.ts'
import type { Calls } from './calls.ts'
import { forgetFile, recordFile, unusedFiles, uploadedFiles } from './queries/assets/uploaded-files.ts'

/** The part of the content port that is about the files of assets. */
export const uploadedFileCalls = ({
  read,
  change,
  changeAtOnce,
}: Pick<Calls, 'read' | 'change' | 'changeAtOnce'>): UploadedFiles => ({
  uploadedFiles: read(uploadedFiles),
  recordFile: changeAtOnce(recordFile),
  unusedFiles: read(unusedFiles),
  forgetFile: change(forgetFile),
})
