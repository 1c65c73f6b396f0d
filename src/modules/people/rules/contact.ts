/** 登录名: kept in lower case. */
export const SIGN_IN_NAME = /^[a-z0-9._-]{2,64}$/;

/** A mobile or fixed line of the mainland (area code, extension), or a number with + and country code. */
const PHONE = /^(?:1[3-9]\d{9}|(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:(?:-|转)\d{1,6})?|\+\d{1,3}[ -]?\d(?:[ -]?\d){5,13})$/;

export function isPhone(text: string): boolean {
  return PHONE.test(text);
}
