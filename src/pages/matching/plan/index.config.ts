/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '明天的活' }
