// The words of texts: what there is, the owner's own ones, and what they would look like.
import { call } from './http'

export type Language = 'en' | 'es'
export type Reader = 'customer' | 'technician'

/** One text to one sort of reader; `name` is what its words are kept under. */
export interface Wording {
  name: string
  kind: string
  to: Reader
  title: string
  /** `when the technician starts driving` */
  sent: string
  fields: string[]
  /** Fields and a word that it must not be without. */
  needs: string[]
  says: string
  samples: Record<Language, Record<string, string>>
  built_in: Record<Language, string>
  edited: Partial<Record<Language, string>>
  /** Why edited words are not used any more. */
  refused: Partial<Record<Language, string>>
}

export interface AllWording {
  version: number
  most: number
  fields: Record<string, { means: string; may_be_missing: boolean }>
  texts: Wording[]
}

export interface Shown {
  body: string
  septets: number
  segments: number
  shortened: string[]
}

export type Facts = 'usual' | 'longest' | 'least'

export interface Preview {
  words: string
  /** Why the words cannot be used, as a refusal would say it. */
  fields: Record<string, string>
  texts: Record<Facts, Shown | null>
  link: string
  most: number
}

export interface Asked {
  kind: string
  to: Reader
  language: Language
  /** Without them: what is sent now. */
  words?: string
  /** With it: at this job's names. */
  job?: string
  total_cents?: number
}

export const getWording = () => call<AllWording>('GET', '/api/settings/wording')
/** Changes this text in the languages that are named; words that are empty or the built-in ones are the built-in ones again. */
export const putWording = (name: string, words: Partial<Record<Language, string>>) =>
  call<AllWording>('PUT', '/api/settings/wording', { wording: Object.fromEntries(Object.entries(words).map(([language, own]) => [language, { [name]: own }])) })
export const previewWording = (asked: Asked) => call<Preview>('POST', '/api/settings/wording/preview', asked)
