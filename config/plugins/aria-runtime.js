/**
 * Run-time half of the aria plugin: the mini-program must send the attributes that its templates now read.
 */
import { mergeInternalComponents } from '@tarojs/shared'
import { components } from './aria-attributes'

mergeInternalComponents(components)
