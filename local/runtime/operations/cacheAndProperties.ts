// Document properties and the document cache of the spreadsheet that the script is bound to.
import { limitOf, messageOf, type QuotaName } from '../../meter/quotas.ts';
import {
  deleteProperty,
  getCached,
  getProperties,
  getProperty,
  propertyBytes,
  putCached,
  setProperty,
} from '../../store/keyValues.ts';
import { serviceError } from '../../store/serviceError.ts';
import { type Execution, spendDaily } from '../execution.ts';
import type { Operations } from './operation.ts';

interface KeyOnly {
  readonly key: string;
}
interface KeyAndValue extends KeyOnly {
  readonly value: string;
}

const CACHE_KEPT = 900;

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function checkSize(execution: Execution, quota: QuotaName, size: number): void {
  if (size > limitOf(quota, execution.setup.account)) throw serviceError(messageOf(quota));
}

export const CACHE_AND_PROPERTIES: Operations = {
  'Properties.getProperty': (execution, { key }: KeyOnly) => {
    spendDaily(execution, 'propertyOperationsPerDay');
    return getProperty(execution.store, execution.job.bookId, key);
  },
  'Properties.getProperties': (execution) => {
    spendDaily(execution, 'propertyOperationsPerDay');
    return getProperties(execution.store, execution.job.bookId);
  },
  'Properties.setProperty': (execution, { key, value }: KeyAndValue) => {
    checkSize(execution, 'propertyValueBytes', bytesOf(value));
    execution.store.transaction(() => {
      spendDaily(execution, 'propertyOperationsPerDay');
      const others = propertyBytes(execution.store, execution.job.bookId, key);
      checkSize(execution, 'propertyStoreBytes', others + bytesOf(key) + bytesOf(value));
      setProperty(execution.store, execution.job.bookId, key, value);
    });
  },
  'Properties.deleteProperty': (execution, { key }: KeyOnly) => {
    spendDaily(execution, 'propertyOperationsPerDay');
    deleteProperty(execution.store, execution.job.bookId, key);
  },
  'Cache.get': (execution, { key }: KeyOnly) => {
    checkSize(execution, 'cacheKeyChars', key.length);
    return getCached(execution.store, execution.job.bookId, key, execution.now());
  },
  'Cache.put': (execution, { key, value, seconds }: KeyAndValue & { seconds: number }) => {
    checkSize(execution, 'cacheKeyChars', key.length);
    checkSize(execution, 'cacheValueBytes', bytesOf(value));
    if (seconds <= 0) throw serviceError('Invalid argument: expirationInSeconds');
    const { account } = execution.setup;
    const life = {
      now: execution.now(),
      expires: execution.now() + Math.min(seconds, limitOf('cacheMaxSeconds', account)) * 1000,
    };
    putCached(execution.store, execution.job.bookId, key, value, life, {
      most: limitOf('cacheItems', account),
      left: CACHE_KEPT,
    });
  },
};
