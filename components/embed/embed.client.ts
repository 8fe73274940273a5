import { start } from '../site/start.client';
import { EmbedSnippet } from './embed-snippet.client';

start({ 'embed-snippet': EmbedSnippet });
