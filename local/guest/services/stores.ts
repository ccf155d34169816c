// PropertiesService, CacheService, LockService, MailApp and Session inside the guest.
import { defineClass, defineService, type Invoke } from '../guard.ts';

const properties: (data: null) => object = defineClass<null>('Properties', {
  getProperty: (_self, invoke, key: string) => invoke({ key }),
  getProperties: (_self, invoke) => invoke(),
  setProperty: (self, invoke, key: string, value: string) => {
    invoke({ key, value });
    return properties(self);
  },
  deleteProperty: (self, invoke, key: string) => {
    invoke({ key });
    return properties(self);
  },
});

const cache = defineClass<null>('Cache', {
  get: (_self, invoke, key: string) => invoke({ key }),
  put: (_self, invoke, key: string, value: string, seconds = 600) => {
    invoke({ key, value, seconds });
  },
});

const lock = defineClass<{ readonly kind: 'document' | 'script' }>('Lock', {
  tryLock: (self, invoke, timeoutMs: number) => invoke({ ...self, timeoutMs }),
  waitLock: (self, invoke, timeoutMs: number) => {
    invoke({ ...self, timeoutMs });
  },
  releaseLock: (self, invoke) => {
    invoke(self);
  },
});

function lockOf(kind: 'document' | 'script'): (data: null, invoke: Invoke) => object {
  return (_data, invoke) => {
    invoke();
    return lock({ kind });
  };
}

export function makeStores(): Record<string, object> {
  return {
    PropertiesService: defineService('PropertiesService', {
      getDocumentProperties: (_data, invoke) => {
        invoke();
        return properties(null);
      },
    }),
    CacheService: defineService('CacheService', {
      getDocumentCache: (_data, invoke) => {
        invoke();
        return cache(null);
      },
    }),
    LockService: defineService('LockService', { getDocumentLock: lockOf('document'), getScriptLock: lockOf('script') }),
    MailApp: defineService('MailApp', {
      sendEmail: (_data, invoke, to: string, subject: string, body: string) => {
        invoke({ to, subject, body });
      },
      getRemainingDailyQuota: (_data, invoke) => invoke(),
    }),
    Session: defineService('Session', { getScriptTimeZone: (_data, invoke) => invoke() }),
  };
}
