import { Star } from 'lucide-react';
import { lazy } from 'react';
import type { ThreadAction } from './threadActions.ts';

export const surveyAction: ThreadAction = {
  id: 'survey',
  label: 'thread.survey',
  Icon: Star,
  offered: ({ viewerCanSendSurvey }) => viewerCanSendSurvey,
  Dialog: lazy(() => import('./SurveyDialog.tsx').then(({ SurveyDialog }) => ({ default: SurveyDialog }))),
};
