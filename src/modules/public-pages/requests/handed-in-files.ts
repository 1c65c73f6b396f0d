/** What the fields say in which an applicant chooses files: who will see them (个人信息保护法第六条: no more people than need to). */
export const PICTURES = '.jpg,.jpeg,.png,.pdf,image/jpeg,image/png,application/pdf';
export const PICTURE_HINT = 'JPEG、PNG 图片或者 PDF，每个不超过 10 MB。';
export const SEEN_BY_ALL_WHO_WORK = '承办这件申请的工作人员都会看到这里的文件，请不要放身份证件。';
export const SEEN_BY_NAMED = '这里的文件加密保存，只有公开工作人员和分管领导可以打开，每次打开都有记录。';
