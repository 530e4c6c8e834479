/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '谁来干活' }
