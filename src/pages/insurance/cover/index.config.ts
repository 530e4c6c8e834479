/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '干活保险' }
