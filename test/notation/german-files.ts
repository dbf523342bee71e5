import { CAMBER, contentFiles, PAIN, PELVIS, RELEASE, SHORT } from './content-files.ts'

/** The small folder, written in German, with the name of its driver in English. */
export const germanFiles = () =>
  contentFiles({
    [RELEASE]: ['language: en', 'language: de'],
    [CAMBER]: ['name: Cambered roads', 'name: Geneigte Straßen\nphrase: das Laufen auf geneigten Straßen'],
    [CAMBER.replace('.yaml', '.en.yaml')]: 'name: Cambered roads\nphrase: cambered roads\n',
    [PELVIS]: ['name: Misaligned pelvis', 'name: Beckenschiefstand'],
    [PAIN]: ['name: Hip pain', 'name: Schmerzen der Hüfte'],
    [SHORT]: ['title: In short', 'title: Kurz gesagt'],
  })
