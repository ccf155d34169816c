// Members of Apps Script that the published typings (2.0.13) lack or call optional; each with its reference page.

declare namespace GoogleAppsScript.Forms {
  interface FormApp {
    /** https://developers.google.com/apps-script/reference/forms/form-app#createtitle,-ispublished */
    create(title: string, isPublished: boolean): Form;
  }
  interface Form {
    /** https://developers.google.com/apps-script/reference/forms/form#setpublishedenabled */
    setPublished(enabled: boolean): Form;
    /** https://developers.google.com/apps-script/reference/forms/form#supportsadvancedresponderpermissions */
    supportsAdvancedResponderPermissions(): boolean;
  }
}
declare namespace GoogleAppsScript.Drive_v3.Drive.V3.Collection {
  interface FilesCollection {
    /** https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export; the service wants `alt`. */
    export(fileId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
  }
}
