// A file as an answer that the browser saves; its Russian name travels in the header, never in the address.
import { safeFileName } from '../files/safeFileName.ts';

export function attachment(bytes: Uint8Array, contentType: string, name: string, ending: string): Response {
  const safe = safeFileName(name, ending, new Set());
  // Header values are Latin-1: the first name is for old programs, the second (RFC 6266) is the one that browsers use.
  const encoded = encodeURIComponent(safe).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="file${ending}"; filename*=UTF-8''${encoded}`,
    },
  });
}
