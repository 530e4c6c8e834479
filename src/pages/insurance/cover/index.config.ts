/** Settings of this screen in WeChat. */
export default { navigationBarTitleText: '这次的保险' }
