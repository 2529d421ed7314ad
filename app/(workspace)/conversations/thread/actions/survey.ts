import { Star } from 'lucide-react';
import { onDemand } from '../../../../../ui/onDemand.ts';
import type { ThreadAction } from './threadActions.ts';

export const surveyAction: ThreadAction = {
  id: 'survey',
  label: 'thread.survey',
  Icon: Star,
  offered: ({ viewerCanSendSurvey }) => viewerCanSendSurvey,
  Dialog: onDemand(() => import('./SurveyDialog.tsx'), 'SurveyDialog'),
};
