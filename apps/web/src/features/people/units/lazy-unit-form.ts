import { lazy } from 'react';

export const loadUnitForm = async () => ({ default: (await import('./unit-form')).UnitForm });
export const LazyUnitForm = lazy(loadUnitForm);
