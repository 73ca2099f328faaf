/** As the DCO app's check is named, so that a branch protection that requires it needs no change. */
export const CHECK_NAME = 'DCO'

/** What GitHub calls us back with when somebody presses the button. At most 20 characters. */
export const OVERRIDE_ACTION = 'set-to-pass'

/** Stands in the summary of a check run that was set to pass, and says so to later runs on the same commit. */
export const OVERRIDE_MARKER = '<!-- porchlight:dco-check:override -->'
