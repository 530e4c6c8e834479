/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '现场二维码' }
