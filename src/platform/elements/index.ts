/** The browser's face of `@tarojs/components`: the few elements our pages may use, as real HTML. */
export { View, ScrollView, Text, Image } from './containers'
export { Button, Input, Textarea } from './controls'
