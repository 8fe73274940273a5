import fc from 'fast-check';

/** That a mutant fails is enough: the smallest example of it would take the longest. */
fc.configureGlobal({ endOnFailure: true });
