/** The test file that every scanner calls a virus. Put together here, so that no scanner calls this source one. */
export function eicar(): Buffer {
  return Buffer.from(
    ['X5O!P%@AP[4', String.fromCharCode(92), 'PZX54(P^)7CC)7}$', 'EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''),
    'latin1',
  );
}
