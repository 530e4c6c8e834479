/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '保险补贴' }
