import { LanguageChoice } from './languages.client';
import { start } from './start.client';

start({ 'language-choice': LanguageChoice });
