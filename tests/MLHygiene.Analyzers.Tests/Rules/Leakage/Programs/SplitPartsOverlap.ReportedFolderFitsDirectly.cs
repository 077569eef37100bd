using Tensorflow; using Tensorflow.Keras; using Tensorflow.Keras.Engine; using static Tensorflow.KerasApi;
class T
{
    static void Run(IModel model, string root)
    {
        model.fit(
            keras.preprocessing.image_dataset_from_directory(root, subset: "training"),
            epochs: 3,
            validation_data: keras.preprocessing.image_dataset_from_directory(root, subset: "validation")); //! MLH1005
    }
}
