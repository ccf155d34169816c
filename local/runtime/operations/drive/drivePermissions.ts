// Drive.Permissions: who may open a file of the script, given, listed and taken away.
import { addPermission, dropPermission, permissionsOf, type StoredPermission } from '../../../store/permissions.ts';
import { apiError, notEmulated } from '../../../store/serviceError.ts';
import type { Execution } from '../../execution.ts';
import { checkFields } from '../api.ts';
import { parseMask, throughMask } from '../fieldMask.ts';
import type { Operations } from '../operation.ts';
import { fileFor } from './driveFiles.ts';

const CREATE = 'drive.permissions.create';
const LIST = 'drive.permissions.list';
const REMOVE = 'drive.permissions.delete';

const FIELDS = ['kind', 'id', 'type', 'role', 'emailAddress'];
/** What v3 answers when no fields are asked for. */
const DEFAULT_FIELDS = 'kind,id,type,role';
const ROLES = new Set(['writer', 'commenter', 'reader']);
const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u;

const jsonOf = ({ id, email, role }: StoredPermission): object => ({
  kind: 'drive#permission',
  id,
  type: 'user',
  role,
  emailAddress: email,
});

/** Every file has its owner in the list. */
const OWNER = { kind: 'drive#permission', id: 'owner', type: 'user', role: 'owner', emailAddress: 'owner@example.org' };

interface Create {
  readonly resource: { readonly type?: string; readonly role?: string; readonly emailAddress?: string };
  readonly id: string;
  readonly options: { readonly sendNotificationEmail?: boolean; readonly fields?: string };
}

function create(execution: Execution, { resource, id, options }: Create): unknown {
  checkFields('Drive.Permissions.create', resource, ['type', 'role', 'emailAddress']);
  checkFields('Drive.Permissions.create options', options, ['sendNotificationEmail', 'fields']);
  if (resource.type !== 'user') throw notEmulated(`Drive.Permissions.create type ${resource.type}`);
  if (!ROLES.has(resource.role ?? '')) throw notEmulated(`Drive.Permissions.create role ${resource.role}`);
  // The default is true: Google writes to the address, which this workspace cannot.
  if (options.sendNotificationEmail !== false) throw notEmulated('Drive.Permissions.create with sendNotificationEmail');
  const file = fileFor(execution, CREATE, id);
  const email = resource.emailAddress ?? '';
  if (!ADDRESS.test(email))
    throw apiError(
      CREATE,
      400,
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  const role = resource.role as StoredPermission['role'];
  const made = execution.store.transaction(() => addPermission(execution.store, file.id, email, role));
  return throughMask(
    'Drive.Permissions.create',
    jsonOf(made),
    parseMask(CREATE, options.fields ?? DEFAULT_FIELDS),
    new Set(FIELDS),
  );
}

function list(execution: Execution, { id, options }: { id: string; options: { readonly fields?: string } }): unknown {
  checkFields('Drive.Permissions.list options', options, ['fields']);
  const file = fileFor(execution, LIST, id);
  return throughMask(
    'Drive.Permissions.list',
    { kind: 'drive#permissionList', permissions: [OWNER, ...permissionsOf(execution.store, file.id).map(jsonOf)] },
    parseMask(LIST, options.fields ?? `kind,permissions(${DEFAULT_FIELDS})`),
    new Set(['kind', 'permissions', ...FIELDS.map((field) => `permissions.${field}`)]),
  );
}

function remove(execution: Execution, { id, permissionId }: { id: string; permissionId: string }): void {
  const file = fileFor(execution, REMOVE, id);
  if (permissionId === OWNER.id) throw notEmulated('Drive.Permissions.remove of the owner');
  if (!execution.store.transaction(() => dropPermission(execution.store, file.id, permissionId)))
    throw apiError(REMOVE, 404, `Permission not found: ${permissionId}.`);
}

export const DRIVE_PERMISSIONS: Operations = {
  'Drive.Permissions.create': create,
  'Drive.Permissions.list': list,
  'Drive.Permissions.remove': remove,
};
