const STEP_SECONDS = 30;

/** Loaded with the first code: a start does not wait for its cryptography. */
const codes = () => import('otplib');

/** What an app on a telephone needs to make codes (RFC 6238: SHA-1, 6 digits, 30 seconds; apps know no other). */
export interface Enrolment {
  /** Base32. */
  readonly secret: string;
  readonly uri: string;
  /** The address as a QR code. */
  readonly svg: string;
}

export async function newTotpSecret(): Promise<string> {
  return (await codes()).generateSecret();
}

export async function enrolmentOf(
  secret: string,
  { issuer, label }: { readonly issuer: string; readonly label: string },
): Promise<Enrolment> {
  const uri = (await codes()).generateURI({ issuer, label, secret });
  // Read when somebody enrols: a start does not wait for it.
  const { toString } = await import('qrcode');
  return { secret, uri, svg: await toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) };
}

/** The time step that a code belongs to, this one or the one before or after; null when it is the code of none of them. */
export async function stepOfCode(secret: string, code: string): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const result = await (await codes()).verify({ secret, token: code, epochTolerance: STEP_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
