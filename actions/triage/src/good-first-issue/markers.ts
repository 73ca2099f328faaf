import { marker, type Marker } from '@porchlight/action-kit'

export const INTRODUCTION = marker('triage', 'good-first-issue')

/** By the person's number: logins change, and may hold what a marker may not. */
export const answerMarker = (id: number): Marker => marker('triage', `claim-${id}`)

export const releaseMarker = (id: number): Marker => marker('triage', `released-${id}`)
