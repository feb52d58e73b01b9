// The words of texts: what there is, the owner's own ones, and what they would look like.
import type { Addresses, Preview as Asked, PreviewedTexts, WordedText } from './api'
import { call } from './http'

export type { AllWording, Preview as Asked, Shown, WordedText as Wording, WordingPreview as Preview } from './api'

export type Language = Asked['language']
export type Reader = WordedText['to']
export type Facts = keyof PreviewedTexts

type All = Addresses['GET /api/settings/wording']['answer']

export const getWording = () => call<All>('GET', '/api/settings/wording')
/** Changes this text in the languages that are named; words that are empty or the built-in ones are the built-in ones again. */
export const putWording = (name: string, words: Partial<Record<Language, string>>) =>
  call<All>('PUT', '/api/settings/wording', { wording: Object.fromEntries(Object.entries(words).map(([language, own]) => [language, { [name]: own }])) })
export const previewWording = (asked: Asked) => call<Addresses['POST /api/settings/wording/preview']['answer']>('POST', '/api/settings/wording/preview', asked)
