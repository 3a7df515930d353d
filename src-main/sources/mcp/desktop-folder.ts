import { appDataPath, homePath, type Where } from '../../core/where';
import { configPath } from '../kit/places';

/** Where Claude Desktop keeps its settings (modelcontextprotocol.io for macOS and Windows; the Linux builds follow XDG). */
export function desktopFolder(where: Where): string {
  switch (where.platform) {
    case 'win32':
      return appDataPath(where, 'Claude');
    case 'darwin':
      return homePath(where, 'Library', 'Application Support', 'Claude');
    case 'linux':
      return configPath(where, 'Claude');
  }
}
