/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '工钱自动到账' }
